"""The Qt-free core of Atalaya; it also runs headless as `atalayactl`."""

"""Where the program finds its settings, folders and resources."""

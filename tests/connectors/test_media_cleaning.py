"""Pictures go out without what the camera wrote into them, turned as it meant, and hostile ones are refused."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms

from workstation.connector_kit import media_cleaning
from workstation.connector_kit.media_cleaning import PooledMediaCleaner, Unclean, clean_picture
from workstation.connector_kit.worker_pool import InlineWorkers
from workstation.domain.errors import RuleViolation
from workstation.ports.media import CleanedMedia

MAKER, ORIENTATION, GPS = 0x010F, 0x0112, 0x8825


def picture(kind, *, orientation=1, mode="RGB", **options):
    exif = Image.Exif()
    exif[MAKER] = "SecretCam"
    exif[ORIENTATION] = orientation
    exif.get_ifd(GPS)[1] = "N"
    image = Image.new(mode, (40, 20), "olive")
    image.putpixel((0, 0), (255, 0, 0) if mode == "RGB" else (255, 0, 0, 128))
    buffer = BytesIO()
    if kind != "GIF":
        options["exif"] = exif
    image.save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_nothing_of_the_camera_stays_and_the_picture_stands_upright(kind, orientation):
    data = picture(kind, orientation=orientation)
    assert b"SecretCam" in data
    cleaned = clean_picture("foto", data)
    assert isinstance(cleaned, CleanedMedia)
    assert b"SecretCam" not in cleaned.data
    again = Image.open(BytesIO(cleaned.data))
    assert dict(again.getexif()) == {}
    assert (cleaned.width, cleaned.height) == again.size == ((40, 20) if orientation == 1 else (20, 40))
    assert cleaned.media_type == f"image/{kind.lower()}"


def test_comments_and_text_chunks_go_and_pixels_stay():
    commented = picture("JPEG", comment=b"SecretCam says hello")
    assert b"SecretCam" not in clean_picture("x", commented).data
    data = picture("PNG")
    before, after = (Image.open(BytesIO(item)).convert("RGB") for item in (data, clean_picture("x", data).data))
    assert before.tobytes() == after.tobytes()


def test_a_colour_profile_and_transparency_stay():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    cleaned = clean_picture("x", picture("JPEG", icc_profile=profile))
    assert Image.open(BytesIO(cleaned.data)).info["icc_profile"] == profile
    for kind in ("PNG", "WEBP"):
        clear = clean_picture("x", picture(kind, mode="RGBA"))
        assert Image.open(BytesIO(clear.data)).convert("RGBA").getpixel((0, 0))[3] == 128


def test_moving_pictures_keep_moving():
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    buffer = BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:], duration=70, loop=0, comment=b"SecretCam")
    cleaned = clean_picture("x.gif", buffer.getvalue())
    again = Image.open(BytesIO(cleaned.data))
    assert (again.n_frames, again.info["duration"], again.info["loop"]) == (3, 70, 0)
    assert b"SecretCam" not in cleaned.data


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"not a picture", "media_type_unknown"),
        (b"%PDF-1.7", "media_type_unknown"),
        (b"", "media_type_unknown"),
        (picture("PNG")[:60], "media_unreadable"),
        (picture("JPEG")[:-20], "media_unreadable"),
    ],
)
def test_what_is_no_whole_picture_is_refused(data, code):
    found = clean_picture("x", data)
    assert isinstance(found, Unclean)
    assert (found.reason.code, found.reason.values["name"]) == (code, "x")


@pytest.mark.threat("A30")
def test_a_picture_of_too_many_pixels_is_refused_before_it_is_unpacked(monkeypatch):
    monkeypatch.setattr(media_cleaning, "MAX_PIXELS", 500)
    for limit in (500, 100):
        monkeypatch.setattr(media_cleaning, "MAX_PIXELS", limit)
        assert clean_picture("x", picture("PNG")).reason.code == "media_too_many_pixels"


async def test_the_workspace_gets_a_rule_and_not_a_picture():
    cleaner = PooledMediaCleaner(InlineWorkers().run)
    assert (await cleaner.clean("x", picture("PNG"))).media_type == "image/png"
    with pytest.raises(RuleViolation) as refused:
        await cleaner.clean("x", b"nonsense")
    assert refused.value.code == "media_type_unknown"
    with pytest.raises(RuleViolation) as refused:
        await cleaner.clean("x", bytes(media_cleaning.MAX_BYTES + 1))
    assert refused.value.code == "media_too_large"

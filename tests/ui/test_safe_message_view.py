"""The message view loads nothing, opens nothing, and shows what is hidden."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.widgets.safe_message_view import SafeMessageView
from ui.widgets.theme import Theme

RED = QColor("#ff0000")


def red_png(side: int = 24) -> bytes:
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(RED)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(data.data())


@pytest.fixture
def view(qtbot, themed: Theme) -> Iterator[SafeMessageView]:
    host = QWidget()
    host.resize(400, 400)
    qtbot.addWidget(host)
    shown = SafeMessageView(host)
    shown.resize(400, 100)
    host.show()
    yield shown


def red_pixels(view: SafeMessageView) -> int:
    image = view.grab().toImage()
    return sum(image.pixelColor(x, y) == RED for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize(
    "address",
    ["{file}", "file://{file}", "data:image/png;base64,{base64}", "http://127.0.0.1:9/x.png", "qrc:/x.png", "x.png"],
)
def test_no_address_loads_anything(view: SafeMessageView, tmp_path: Path, address: str) -> None:
    (tmp_path / "x.png").write_bytes(red_png())
    base64 = bytes(QByteArray(red_png()).toBase64().data()).decode("ascii")
    address = address.replace("{file}", str(tmp_path / "x.png")).replace("{base64}", base64)
    view.document().setBaseUrl(QUrl.fromLocalFile(f"{tmp_path}/"))
    view.show_html(f'<p>x</p><img src="{address}">')
    assert red_pixels(view) == 0
    # Even markup that came past the filter finds nothing.
    view.setHtml(f'<p>x</p><img src="{address}" width="24" height="24">')
    assert red_pixels(view) == 0
    found = view.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
    assert found.size().width() == found.size().height() == 1


def test_style_sheets_and_navigation_are_refused(view: SafeMessageView, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>other page</p>", "utf-8")
    view.show_plain("mine")
    view.setSource(QUrl.fromLocalFile(str(page)))
    assert view.toPlainText() == "mine"


def test_a_permitted_image_is_shown_from_its_bytes(view: SafeMessageView) -> None:
    address = "https://t.example/red.png"
    view.show_html(f'<p>x <img src="{address}"></p>')
    assert red_pixels(view) == 0
    view.permit_images({address: red_png()})
    # The edge rows may be blended with the ground.
    assert red_pixels(view) >= 22 * 22
    view.show_html(f'<p>y <img src="{address}"></p>')
    assert red_pixels(view) == 0, "permission is for one body"


def test_a_wide_image_is_fitted(view: SafeMessageView) -> None:
    view.show_html('<img src="https://t.example/red.png">')
    view.permit_images({"https://t.example/red.png": red_png(900)})
    assert view.document().size().width() <= view.width()


def click(view: SafeMessageView, word: str) -> None:
    cursor = view.document().find(word)
    assert not cursor.isNull()
    middle = view.cursorRect(cursor).center() - QPoint(4, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def test_a_clicked_link_is_told_with_its_host_and_not_opened(qtbot, view: SafeMessageView) -> None:
    view.show_html('<p>go <a href="https://shop.example/a?b=c">there</a></p>')
    with qtbot.waitSignal(view.linkActivated) as told:
        click(view, "there")
    assert told.args == ["https://shop.example/a?b=c", "shop.example"]
    assert not view.openLinks()
    assert not view.openExternalLinks()


def test_a_quotation_unfolds_and_folds_again(view: SafeMessageView) -> None:
    view.show_plain("new\n> old words\nend")
    before = view.height()
    assert "old words" not in view.toPlainText()
    click(view, "quoted")
    assert "old words" in view.toPlainText()
    assert view.height() > before
    click(view, "quoted")
    assert "old words" not in view.toPlainText()


def test_the_height_follows_the_content_and_the_width(view: SafeMessageView) -> None:
    view.show_plain("short")
    low = view.height()
    view.show_plain("a rather long message " * 30)
    high = view.height()
    view.resize(200, view.height())
    assert low < high < view.height()
    assert view.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Hola L-2431", Qt.LayoutDirection.LeftToRight),
        ("مرحبًا L-2431", Qt.LayoutDirection.RightToLeft),
        ("123 שלום", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_each_body_takes_the_direction_of_its_first_strong_letter(view: SafeMessageView, text: str, direction) -> None:
    view.show_plain(text)
    assert view.document().firstBlock().textDirection() == direction


def test_marks_and_links_are_told(view: SafeMessageView) -> None:
    view.show_plain("pay\u202e at https://a.example/x")
    assert [mark.kind for mark in view.text_marks] == ["bidi"]
    assert [link.host for link in view.text_links] == ["a.example"]
    assert "[RLO]" in view.toPlainText()


def test_it_repaints_in_the_dark(view: SafeMessageView, themed: Theme) -> None:
    view.show_plain("https://a.example/x")
    light = view.toHtml()
    themed.choose(scheme="dark", text_scale=1.0)
    assert view.toHtml() != light
    assert "#93b4ff" in view.toHtml()


@pytest.mark.parametrize("as_html", [False, True])
def test_a_very_long_body_is_shown_in_part_until_asked_for(view: SafeMessageView, as_html: bool) -> None:
    text = "word " * 30_000 + "END"
    if as_html:
        view.show_html(f"<p>{text}</p>")
    else:
        view.show_plain(text)
    assert "END" not in view.toPlainText()
    assert len(view.toPlainText()) < 13_000
    view.anchorClicked.emit(QUrl("whole:1"))
    assert view.toPlainText().endswith("END")
    view.show_plain("short")
    assert view.toPlainText() == "short"

"""The rules of the style sheet, by kind of control. See `stylesheet` for the placeholders."""

WINDOW = """
QMainWindow, QDialog { background: {surface.base}; }
QSplitter::handle { background: {line.pane}; }
QToolTip { background: {surface.raised}; color: {text.primary}; border: 1px solid {line.pane}; padding: [4] [6]; }
QStatusBar { background: {surface.chrome}; border-top: 1px solid {line.pane}; color: {text.secondary}; }
QStatusBar::item { border: none; }
"""

MENUS = """
QMenuBar { background: {surface.chrome}; border-bottom: 1px solid {line.pane}; }
QMenuBar::item { background: transparent; color: {text.secondary}; padding: [8] [9]; border-radius: [4]; }
QMenuBar::item:selected { background: {row.selectedInactive}; color: {text.primary}; }
QMenu { background: {surface.raised}; border: 1px solid {line.pane}; padding: [4]; }
QMenu::item { padding: [5] [24] [5] [12]; border-radius: [4]; color: {text.primary}; }
QMenu::item:selected { background: {row.selected}; }
QMenu::item:disabled { color: {text.tertiary}; }
QMenu::icon { padding-left: [8]; }
QMenu::separator { height: 1px; background: {line.row}; margin: [4] [8]; }
"""

BUTTONS = """
QPushButton { background: {surface.raised}; color: {text.primary}; border: 1px solid {neutral.line}; border-radius: [5];
  min-height: [control]; padding: 0 [12]; font-weight: 500; }
QPushButton:hover { background: {row.hover}; }
QPushButton:pressed, QPushButton:checked { background: {pressed:surface.raised}; }
QPushButton:disabled { background: {surface.side}; color: {text.tertiary}; border-color: {line.row}; }
QPushButton[large="true"] { min-height: [large]; padding: 0 [16]; }
QPushButton[kind="primary"] { background: {accent.fill}; color: {accent.onFill}; border-color: {accent.fill}; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: {pressed:accent.fill}; }
QPushButton[kind="primary"]:disabled { background: {surface.side}; color: {text.tertiary}; border-color: {line.row}; }
QPushButton[kind="danger"] { color: {stop.text}; }
QPushButton[kind="note"] { background: {note.text}; color: {note.background}; border-color: {note.text}; }
QPushButton[kind="note"]:disabled { background: transparent; color: {text.tertiary}; border-color: {note.line}; }
QPushButton[kind="chosen"] { background: {turn.background}; color: {turn.text}; border-color: {turn.line}; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; }
QPushButton[kind="flat"]:hover { background: {row.hover}; }
QPushButton[kind="link"] { background: transparent; border: none; color: {accent.text};
  padding: 0 [2]; min-height: [20]; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: {text.tertiary}; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: [5]; padding: [5];
  color: {text.primary}; }
QToolButton:hover { background: {row.hover}; }
QToolButton:pressed, QToolButton:checked { background: {row.selected}; }
QToolButton[compact="true"] { padding: 1px; }
QToolButton::menu-indicator { image: none; }
"""

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox {
  background: {surface.base}; color: {text.primary}; border: 1px solid {line.input}; border-radius: [5];
  padding: 1px [8]; selection-background-color: {accent.fill}; selection-color: {accent.onFill}; }
QLineEdit, QComboBox { min-height: [24]; }
QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox { min-height: [20]; }
QPlainTextEdit, QTextEdit { padding: [6] [8]; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus,
QDateTimeEdit:focus, QSpinBox:focus { border: 2px solid {accent.text}; padding: 0 [7]; }
QPlainTextEdit:focus, QTextEdit:focus { padding: [5] [7]; }
QPlainTextEdit[oneline="true"] { padding: 1px; }
QPlainTextEdit[oneline="true"]:focus { padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
  background: {surface.side}; color: {text.tertiary}; border-color: {line.pane}; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: {stop.text}; }
*[bare="true"], *[bare="true"]:focus { background: transparent; border: none; padding: 0; }
QComboBox { padding-right: [24]; }
QComboBox::drop-down { border: none; width: [24]; }
QComboBox::down-arrow { image: <caret>; width: [12]; height: [12]; }
QComboBox QAbstractItemView { background: {surface.raised}; border: 1px solid {line.pane};
  padding: [4]; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { image: none; width: 0; height: 0; }
QDateEdit[calendarPopup="true"]::drop-down { border: none; width: [24]; }
QDateEdit[calendarPopup="true"]::down-arrow { image: <caret>; width: [12]; height: [12]; }
QCheckBox, QRadioButton { color: {text.primary}; spacing: [8]; outline: none; }
QCheckBox:disabled, QRadioButton:disabled { color: {text.tertiary}; }
QCheckBox::indicator, QRadioButton::indicator { width: [14]; height: [14];
  border: 1px solid {line.input}; background: {surface.base}; }
QCheckBox::indicator { border-radius: [3]; }
QRadioButton::indicator { border-radius: [radio]; }
QCheckBox::indicator:checked { background: {accent.fill}; border-color: {accent.fill}; image: <check.svg>; }
QCheckBox::indicator:indeterminate { background: {accent.fill}; border-color: {accent.fill}; image: <minus.svg>; }
QRadioButton::indicator:checked { background: {accent.fill}; border-color: {accent.fill}; image: <dot.svg>; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
  background: {surface.side}; border-color: {line.pane}; }
"""

VIEWS = """
QListView, QTreeView, QTableView { background: {surface.base}; border: none; outline: none; color: {text.primary}; }
QTableView { gridline-color: {line.row}; }
QHeaderView::section { background: {surface.sunk}; color: {text.tertiary}; border: none;
  border-bottom: 1px solid {line.pane};
  padding: [6] [8]; font-weight: 600; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: [10]; margin: 0; }
QScrollBar:horizontal { background: transparent; height: [10]; margin: 0; }
QScrollBar::handle { background: {line.pane}; border-radius: [3]; margin: [2]; }
QScrollBar::handle:vertical { min-height: [32]; }
QScrollBar::handle:horizontal { min-width: [32]; }
QScrollBar::handle:hover { background: {line.input}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QTabBar { qproperty-drawBase: 0; outline: none; icon-size: [16]; }
QTabBar::tab { background: transparent; color: {text.secondary}; padding: [7] [8]; margin-right: [8]; border: none;
  border-bottom: 2px solid transparent; min-height: [20]; }
QTabBar::tab:selected { color: {text.primary}; border-bottom-color: {accent.text}; font-weight: 600; }
QTabBar::tab:hover { color: {text.primary}; }
QTabBar::tab:focus { color: {accent.text}; }
QTabWidget::pane { border: none; border-top: 1px solid {line.pane}; }
QProgressBar { background: {line.pane}; border: none; border-radius: 2px; max-height: [4]; min-height: [4]; }
QProgressBar::chunk { background: {accent.fill}; border-radius: 2px; }
"""

FRAMES = """
QFrame[surface="card"] { background: {surface.base}; border: 1px solid {line.pane}; border-radius: [6]; }
QFrame[surface="card"][emphasis="accent"] { border-color: {accent.text}; }
QFrame[surface="card"][emphasis="stop"] { border-color: {stop.text}; }
QFrame[surface="card"][emphasis="own"] {
  background: {own.background}; border-left: 3px solid {accent.fill}; border-radius: [4]; }
QFrame[surface="card"][emphasis="note"] { background: {note.background}; border-color: {note.line}; }
QFrame[surface="card"][emphasis="wait"] { background: {wait.background}; border-color: {wait.line}; }
QFrame[surface="raised"] { background: {surface.raised}; border: 1px solid {line.input}; border-radius: [6]; }
QFrame[surface="raised"] QListView { background: transparent; }
QFrame[surface="bar"] { background: {surface.sunk}; border: 1px solid {line.pane}; border-radius: [6]; }
QFrame[surface="base"], QWidget[surface="base"] { background: {surface.base}; border: none; }
QFrame[surface="side"] { background: {surface.side}; border: none; }
QFrame[surface="sunk"] { background: {surface.sunk}; border: none; }
QFrame[surface="chrome"] { background: {surface.chrome}; border: none; }
QFrame[surface="note"] { background: {note.background}; border: none; }
QFrame[banner="stop"] { background: {stop.background}; border-bottom: 1px solid {stop.line}; }
QFrame[banner="wait"] { background: {wait.background}; border-bottom: 1px solid {wait.line}; }
QFrame[banner="turn"] { background: {turn.background}; border-bottom: 1px solid {turn.line}; }
QFrame[banner="good"] { background: {good.background}; border-bottom: 1px solid {good.line}; }
QFrame[banner="unknown"] { background: {unknown.background}; border-bottom: 1px solid {unknown.line}; }
QFrame[line="horizontal"] { background: {line.pane}; border: none; max-height: 1px; min-height: 1px; }
QFrame[line="vertical"] { background: {line.pane}; border: none; max-width: 1px; min-width: 1px; }
"""

ALL_RULES = (WINDOW, MENUS, BUTTONS, FIELDS, VIEWS, FRAMES)

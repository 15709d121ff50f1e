"""What leaves the workstation as files in a folder.

`folder_exporter` orders the steps: every file is staged whole by `drop_folder` under a temporary name on the target
drive and read back, then all are renamed, the manifest last. `csv_writer`, `xlsx_writer` and `json_lines_writer` turn
rows into bytes; `spreadsheet_text` defuses what a spreadsheet would take for a formula; `file_names` keeps names fit
for Windows.
"""

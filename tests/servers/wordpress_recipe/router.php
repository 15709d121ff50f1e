<?php
// PHP's own web server: existing files as they are, everything else to WordPress (pretty permalinks).
$path = $_SERVER['DOCUMENT_ROOT'] . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file($path)) {
    return false;
}
if (is_dir($path) && is_file("$path/index.php") && $path !== $_SERVER['DOCUMENT_ROOT'] . '/') {
    return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';

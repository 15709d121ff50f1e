<?php
// Installs the site; prints the application passwords of its two people as JSON. Argument: the site's folder.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Community blog', 'admin', 'admin@example.test', true, '', 'admin-pw');
update_option('permalink_structure', '/%postname%/');
update_option('comment_moderation', 0);
update_option('comment_previously_approved', 0);
update_option('comment_registration', 0);
$GLOBALS['wp_rewrite']->init();
$GLOBALS['wp_rewrite']->flush_rules(false);
wp_insert_user(['user_login' => 'visitor', 'user_pass' => 'visitor-pw', 'user_email' => 'visitor@example.test', 'role' => 'subscriber']);
foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $post) {
    wp_delete_post($post->ID, true);
}
$passwords = [];
foreach (['admin', 'visitor'] as $login) {
    [$password] = WP_Application_Passwords::create_new_application_password(get_user_by('login', $login)->ID, ['name' => 'desk']);
    $passwords[$login] = $password;
}
echo json_encode($passwords), "\n";

<?php
// WordPress's own installer, and an editor who has seen the welcome guide and writes in Visual.
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Tanglewick Junior School', 'editor', 'editor@tanglewick.example', false, '', 'password' );
update_option( 'show_avatars', 0 );
update_user_meta( 1, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
update_user_meta( 1, 'wp_user-settings', 'editor=tinymce' );

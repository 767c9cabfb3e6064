<?php
// Loaded with every request, as a "must use" plugin.

function wp_mail() {
	return true;
}

// Pages are written in the classic editor, posts in the block editor.
add_filter( 'use_block_editor_for_post_type', fn( $use, $type ) => $use && 'page' !== $type, 10, 2 );

// The editor's own autosave comes after `&autosave=` seconds instead of a minute.
add_filter(
	'block_editor_settings_all',
	function ( $settings ) {
		if ( isset( $_GET['autosave'] ) ) {
			$settings['autosaveInterval'] = (int) $_GET['autosave'];
		}
		return $settings;
	}
);

// Comments as quick as a test types them.
add_filter( 'comment_flood_filter', '__return_false' );

// Each time that something is written: one line. The database only tells how it came out.
add_action(
	'wp_after_insert_post',
	function ( $id, $post ) {
		$line = wp_json_encode( array( 'id' => $id, 'type' => $post->post_type, 'status' => $post->post_status ) );
		file_put_contents( ABSPATH . 'writes.jsonl', "$line\n", FILE_APPEND | LOCK_EX );
	},
	10,
	2
);

<?php
// Writes a post as WordPress itself does, and prints its id.
require $argv[1] . '/wp-load.php';
echo wp_insert_post( wp_slash( json_decode( $argv[2], true ) + array( 'post_author' => 1 ) ) );

<?php
// WordPress's drop-in for another database: here SQLite, in wp-content/database/.ht.sqlite
define( 'DB_ENGINE', 'sqlite' );
require_once __DIR__ . '/sqlite-database-integration-main/wp-includes/sqlite/db.php';

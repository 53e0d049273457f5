<?php
// Fills the site of the tests; prints the id of each post by its name, and where a card is put. Arguments: its address, an article's file.
list( , $address, $article ) = $argv;
$_SERVER['HTTP_HOST']   = parse_url( $address, PHP_URL_HOST );
$_SERVER['REQUEST_URI'] = '/';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/plugin.php';

$error = activate_plugin( 'nutgraf/nutgraf.php' );
if ( is_wp_error( $error ) ) {
	fwrite( STDERR, $error->get_error_message() );
	exit( 1 );
}
// As the settings' form sends it, with a value that we do not know.
update_option( 'nutgraf', Nutgraf_Settings::sanitize( array( 'look' => 'boxed', 'place' => 'nowhere', 'heading' => ' Key <b>points</b> ' ) ) );

// Else the owner is asked for it when they log in.
update_option( 'admin_email_lifespan', time() + DAY_IN_SECONDS );
wp_insert_user( array( 'user_login' => 'owner', 'user_pass' => 'a password for the tests', 'role' => 'administrator' ) );

$paragraphs = array_filter( array_map( 'trim', explode( "\n\n", file_get_contents( $article ) ) ) );
$title      = array_shift( $paragraphs );
$blocks     = array_map( static fn( $text ) => "<!-- wp:paragraph -->\n<p>" . esc_html( $text ) . "</p>\n<!-- /wp:paragraph -->", $paragraphs );
$content    = implode( "\n\n", $blocks );
$with_block = implode( "\n\n", array_merge( array_slice( $blocks, 0, 2 ), array( '<!-- wp:nutgraf/card /-->' ), array_slice( $blocks, 2 ) ) );
$posts      = array(
	'plain'  => array(),
	'points' => array( 'meta_input' => array( '_nutgraf_points' => "Our <b>first</b> point\n\n Our second " ) ),
	'off'    => array( 'meta_input' => array( '_nutgraf_off' => true ) ),
	'edited' => array(),
	'block'  => array( 'post_content' => wp_slash( $with_block ) ),
);
$ids = array();
foreach ( $posts as $name => $post ) {
	$ids[ $name ] = wp_insert_post( $post + array( 'post_title' => "$title $name", 'post_content' => wp_slash( $content ), 'post_status' => 'publish' ) );
}
define( 'NUTGRAF_COMMAND', getenv( 'NUTGRAF_COMMAND' ) );
$ids['written'] = wp_insert_post( array( 'post_title' => "$title written", 'post_content' => wp_slash( $content ), 'post_status' => 'publish' ) );
$placed = static fn( $place ) => Nutgraf_Card::placed( '<card>', '<p>One</p><p>Two</p>', $place );
echo wp_json_encode( array( 'ids' => $ids, 'placed' => array_map( $placed, array( 'before-text', 'after-lead', 'end' ) ) ) );

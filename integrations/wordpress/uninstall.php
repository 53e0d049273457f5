<?php
/**
 * Takes away what the plugin kept, when it is deleted.
 *
 * @package Nutgraf
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'nutgraf' );
foreach ( array( '_nutgraf_off', '_nutgraf_points', '_nutgraf_card', '_nutgraf_source' ) as $nutgraf_key ) {
	delete_post_meta_by_key( $nutgraf_key );
}

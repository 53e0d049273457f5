<?php
/**
 * Plugin Name:       Nutgraf
 * Description:       A card with the key sentences and key quotes of each article, word for word. Nothing leaves your site.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       nutgraf
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

const NUTGRAF_VERSION = '0.1.0';

require __DIR__ . '/includes/class-nutgraf-settings.php';
require __DIR__ . '/includes/class-nutgraf-post.php';
require __DIR__ . '/includes/class-nutgraf-server.php';
require __DIR__ . '/includes/class-nutgraf-card.php';
require __DIR__ . '/includes/class-nutgraf-plugin.php';

( new Nutgraf_Plugin( __FILE__ ) )->register();

<?php
/**
 * What an editor says of one post: no card, or points of their own.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

/** A post's own fields. */
final class Nutgraf_Post {

	const OFF    = '_nutgraf_off';
	const POINTS = '_nutgraf_points';
	const NONCE  = 'nutgraf_post';

	/** Tells WordPress of the fields, so that they are kept, and told in its REST interface. */
	public static function register_fields(): void {
		$may_edit = static function ( $allowed, $key, $post ) {
			return current_user_can( 'edit_post', $post );
		};
		register_post_meta( '', self::OFF, array(
			'type'          => 'boolean',
			'single'        => true,
			'default'       => false,
			'show_in_rest'  => true,
			'auth_callback' => $may_edit,
		) );
		register_post_meta( '', self::POINTS, array(
			'type'              => 'string',
			'single'            => true,
			'default'           => '',
			'show_in_rest'      => true,
			'sanitize_callback' => 'sanitize_textarea_field',
			'auth_callback'     => $may_edit,
		) );
	}

	/** Adds the box to the screens where posts are written. */
	public static function add_box(): void {
		add_meta_box( 'nutgraf', __( 'Summary card', 'nutgraf' ), array( __CLASS__, 'print_box' ), array( 'post', 'page' ), 'side' );
	}

	/**
	 * Prints the box.
	 *
	 * @param WP_Post $post The post that is being written.
	 */
	public static function print_box( $post ): void {
		wp_nonce_field( self::NONCE, self::NONCE );
		printf(
			'<p><label><input type="checkbox" name="nutgraf_off" value="1"%s> %s</label></p>',
			checked( self::is_off( $post->ID ), true, false ), // phpcs:ignore WordPress.Security.EscapeOutput -- checked() gives an attribute.
			esc_html__( 'No card for this article', 'nutgraf' )
		);
		printf(
			'<p><label for="nutgraf-points">%s</label><textarea id="nutgraf-points" name="nutgraf_points" rows="4" class="widefat">%s</textarea></p>',
			esc_html__( 'Your own points, one a line, in place of ours', 'nutgraf' ),
			esc_textarea( get_post_meta( $post->ID, self::POINTS, true ) )
		);
	}

	/**
	 * Keeps what the box says.
	 *
	 * @param int $post The post's id.
	 */
	public static function save( $post ): void {
		$nonce = isset( $_POST[ self::NONCE ] ) ? sanitize_key( wp_unslash( $_POST[ self::NONCE ] ) ) : '';
		if ( ! wp_verify_nonce( $nonce, self::NONCE ) || ! current_user_can( 'edit_post', $post ) ) {
			return;
		}
		$points = isset( $_POST['nutgraf_points'] ) ? sanitize_textarea_field( wp_unslash( $_POST['nutgraf_points'] ) ) : '';
		update_post_meta( $post, self::OFF, isset( $_POST['nutgraf_off'] ) );
		update_post_meta( $post, self::POINTS, $points );
	}

	/**
	 * Whether the post is to have no card.
	 *
	 * @param int $post The post's id.
	 */
	public static function is_off( int $post ): bool {
		return (bool) get_post_meta( $post, self::OFF, true );
	}

	/**
	 * The editor's own points.
	 *
	 * @param int $post The post's id.
	 */
	public static function points( int $post ): array {
		$lines = explode( "\n", (string) get_post_meta( $post, self::POINTS, true ) );
		return array_values( array_filter( array_map( 'trim', $lines ), 'strlen' ) );
	}
}

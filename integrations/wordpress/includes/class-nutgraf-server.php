<?php
/**
 * Cards that are written when a post is saved, where the command `nutgraf` is at hand.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

/** The command, if wp-config.php names it: define( 'NUTGRAF_COMMAND', '/usr/local/bin/nutgraf' ); */
final class Nutgraf_Server {

	/** The card, and what it was made of. */
	const CARD   = '_nutgraf_card';
	const SOURCE = '_nutgraf_source';

	/** Whether cards can be written here. */
	public static function is_at_hand(): bool {
		return defined( 'NUTGRAF_COMMAND' ) && is_executable( NUTGRAF_COMMAND ) && function_exists( 'proc_open' );
	}

	/**
	 * Writes the card of a post that was saved; readers never wait for it.
	 *
	 * @param int     $id   The post's id.
	 * @param WP_Post $post The post.
	 */
	public static function save( $id, $post ): void {
		if ( ! self::is_at_hand() || wp_is_post_revision( $id ) || 'publish' !== $post->post_status ) {
			return;
		}
		$settings = Nutgraf_Settings::get();
		$html     = sprintf(
			'<!doctype html><html lang="%s"><article><h1>%s</h1>%s</article>',
			esc_attr( get_bloginfo( 'language' ) ),
			esc_html( $post->post_title ),
			do_blocks( $post->post_content )
		);
		$source = md5( NUTGRAF_VERSION . wp_json_encode( $settings ) . $html );
		if ( get_post_meta( $id, self::SOURCE, true ) === $source ) {
			return;
		}
		$command = array( NUTGRAF_COMMAND, 'summarize', '--from', 'html', '--to', 'html' );
		foreach ( Nutgraf_Card::attributes( $settings ) as $name => $value ) {
			$command[] = "--$name=$value";
		}
		$command[] = '-';
		update_post_meta( $id, self::CARD, wp_slash( self::answer( $command, $html ) ) );
		update_post_meta( $id, self::SOURCE, $source );
	}

	/**
	 * The card of a post, if there is one.
	 *
	 * @param int $post The post's id.
	 */
	public static function card( int $post ): string {
		return (string) get_post_meta( $post, self::CARD, true );
	}

	/**
	 * What a command answers; nothing if it fails. Its arguments go to it as they are, by no shell.
	 *
	 * @param array  $command The command and its arguments.
	 * @param string $input   What it reads.
	 */
	private static function answer( array $command, string $input ): string {
		$file = tmpfile();
		fwrite( $file, $input ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this request.
		rewind( $file );
		// From a file: a command that answers before it has read all would wait for us, and we for it.
		$process = proc_open( $command, array( $file, array( 'pipe', 'w' ), array( 'file', '/dev/null', 'w' ) ), $pipes );
		if ( ! is_resource( $process ) ) {
			return '';
		}
		$answer = stream_get_contents( $pipes[1] );
		return 0 === proc_close( $process ) ? trim( $answer ) : '';
	}
}

<?php
/**
 * What the site chose, on Settings → Reading.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

/** The options of all cards. */
final class Nutgraf_Settings {

	const NAME = 'nutgraf';

	/** Where a card may be put, and how it may look: the values of the package's attributes. */
	const PLACES  = array( 'before-text', 'after-lead', 'end', 'none' );
	const LOOKS   = array( 'quiet', 'rule', 'boxed' );
	const LENGTHS = array( 'short', 'medium', 'long' );

	/** The settings as they are on a fresh site. */
	public static function defaults(): array {
		return array(
			'place'   => 'before-text',
			'look'    => 'quiet',
			'length'  => 'short',
			'heading' => '',
		);
	}

	/** The settings of this site. */
	public static function get(): array {
		return self::sanitize( get_option( self::NAME, array() ) );
	}

	/**
	 * Settings in which each value is one that we know; what is not becomes the default.
	 *
	 * @param mixed $given What a form or the database has.
	 */
	public static function sanitize( $given ): array {
		$given    = array_merge( self::defaults(), is_array( $given ) ? $given : array() );
		$one_of   = static function ( string $name, array $known ) use ( $given ) {
			return in_array( $given[ $name ], $known, true ) ? $given[ $name ] : self::defaults()[ $name ];
		};
		return array(
			'place'   => $one_of( 'place', self::PLACES ),
			'look'    => $one_of( 'look', self::LOOKS ),
			'length'  => $one_of( 'length', self::LENGTHS ),
			'heading' => sanitize_text_field( is_string( $given['heading'] ) ? $given['heading'] : '' ),
		);
	}

	/** Puts the settings onto the screen for reading. */
	public static function register(): void {
		register_setting(
			'reading',
			self::NAME,
			array(
				'type'              => 'object',
				'default'           => self::defaults(),
				'sanitize_callback' => array( __CLASS__, 'sanitize' ),
			)
		);
		add_settings_section( self::NAME, __( 'Summary cards', 'nutgraf' ), '__return_null', 'reading' );
		$choices = array(
			'place'  => array(
				'label'  => __( 'Place', 'nutgraf' ),
				'values' => array(
					'before-text' => __( 'Above the text', 'nutgraf' ),
					'after-lead'  => __( 'Below the first paragraph', 'nutgraf' ),
					'end'         => __( 'Below the text', 'nutgraf' ),
					'none'        => __( 'Only where a block stands', 'nutgraf' ),
				),
			),
			'look'   => array(
				'label'  => __( 'Look', 'nutgraf' ),
				'values' => array(
					'quiet' => __( 'Quiet', 'nutgraf' ),
					'rule'  => __( 'Ruled', 'nutgraf' ),
					'boxed' => __( 'Boxed', 'nutgraf' ),
				),
			),
			'length' => array(
				'label'  => __( 'Length', 'nutgraf' ),
				'values' => array(
					'short'  => __( 'Three sentences', 'nutgraf' ),
					'medium' => __( 'Five sentences', 'nutgraf' ),
					'long'   => __( 'Seven sentences', 'nutgraf' ),
				),
			),
		);
		foreach ( $choices as $name => $choice ) {
			self::field( $name, $choice['label'], static function () use ( $name, $choice ) {
				self::choice( $name, $choice['values'] );
			} );
		}
		self::field( 'heading', __( 'Heading', 'nutgraf' ), static function () {
			printf(
				'<input class="regular-text" id="nutgraf-heading" name="nutgraf[heading]" value="%s" placeholder="%s">',
				esc_attr( self::get()['heading'] ),
				esc_attr__( 'In brief', 'nutgraf' )
			);
		} );
	}

	/**
	 * One row of the screen.
	 *
	 * @param string   $name  Which setting.
	 * @param string   $label What it is called.
	 * @param callable $print Prints its control.
	 */
	private static function field( string $name, string $label, callable $print ): void {
		$row = array( 'label_for' => "nutgraf-$name" );
		add_settings_field( "nutgraf-$name", $label, $print, 'reading', self::NAME, $row );
	}

	/**
	 * Prints a list to choose from.
	 *
	 * @param string $name   Which setting.
	 * @param array  $values Its values with their labels.
	 */
	private static function choice( string $name, array $values ): void {
		printf( '<select id="nutgraf-%1$s" name="nutgraf[%1$s]">', esc_attr( $name ) );
		foreach ( $values as $value => $label ) {
			$chosen = selected( self::get()[ $name ], $value, false );
			printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), $chosen, esc_html( $label ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- selected() gives an attribute.
		}
		echo '</select>';
	}
}

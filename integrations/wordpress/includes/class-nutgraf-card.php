<?php
/**
 * The element in a page.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

/** A card as HTML. */
final class Nutgraf_Card {

	/**
	 * What the site chose, by the names of the element's attributes, which are those of the command's options.
	 *
	 * @param array $settings See Nutgraf_Settings.
	 */
	public static function attributes( array $settings ): array {
		$shown = array_intersect_key( $settings, array_flip( array( 'look', 'length', 'heading' ) ) );
		return array_filter( $shown, 'strlen' );
	}

	/**
	 * The element. With points of the editor's it shows these; with a card of the server's it shows before any script
	 * has run.
	 *
	 * @param array    $settings See Nutgraf_Settings.
	 * @param string[] $points   The editor's own points.
	 * @param string   $written  The server's card, or nothing.
	 */
	public static function html( array $settings, array $points, string $written = '' ): string {
		if ( ! $points && '' !== $written ) {
			return $written;
		}
		$html = '<nutgraf-card';
		foreach ( self::attributes( $settings ) as $name => $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		$html .= '>';
		if ( $points ) {
			$html .= '<ul><li>' . implode( '</li><li>', array_map( 'esc_html', $points ) ) . '</li></ul>';
		}
		return $html . '</nutgraf-card>';
	}

	/**
	 * A post's text with its card, where the site wants it.
	 *
	 * @param string $card    The element.
	 * @param string $content The post's text.
	 * @param string $place   One of Nutgraf_Settings::PLACES.
	 */
	public static function placed( string $card, string $content, string $place ): string {
		if ( 'end' === $place ) {
			return $content . $card;
		}
		$lead = 'after-lead' === $place ? stripos( $content, '</p>' ) : false;
		return false === $lead ? $card . $content : substr_replace( $content, $card, $lead + strlen( '</p>' ), 0 );
	}

	/**
	 * The attributes of the script's tag that does the same without an element.
	 *
	 * @param array $settings See Nutgraf_Settings.
	 */
	public static function script_attributes( array $settings ): array {
		$attributes = array( 'data-place' => $settings['place'] );
		foreach ( self::attributes( $settings ) as $name => $value ) {
			$attributes[ "data-$name" ] = $value;
		}
		return $attributes;
	}
}

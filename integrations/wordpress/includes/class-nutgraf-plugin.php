<?php
/**
 * Where the plugin joins in.
 *
 * @package Nutgraf
 */

defined( 'ABSPATH' ) || exit;

/** The plugin's hooks. */
final class Nutgraf_Plugin {

	/**
	 * The plugin's main file.
	 *
	 * @var string
	 */
	private $file;

	/**
	 * A plugin that lies beside this file.
	 *
	 * @param string $file Its main file.
	 */
	public function __construct( string $file ) {
		$this->file = $file;
	}

	/** Joins in. */
	public function register(): void {
		add_action( 'init', array( 'Nutgraf_Post', 'register_fields' ) );
		add_action( 'init', array( $this, 'register_block' ) );
		add_action( 'admin_init', array( 'Nutgraf_Settings', 'register' ) );
		add_action( 'add_meta_boxes', array( 'Nutgraf_Post', 'add_box' ) );
		add_action( 'save_post', array( 'Nutgraf_Post', 'save' ) );
		add_action( 'save_post', array( 'Nutgraf_Server', 'save' ), 20, 2 );
		add_action( 'wp_enqueue_scripts', array( $this, 'enqueue' ) );
		add_filter( 'wp_script_attributes', array( $this, 'script_attributes' ) );
		add_filter( 'the_content', array( $this, 'content' ), 20 );
	}

	/** A block for where an editor wants the card. */
	public function register_block(): void {
		register_block_type( dirname( $this->file ) . '/block', array( 'render_callback' => array( $this, 'block' ) ) );
	}

	/** Loads what this page needs, and nothing on any other. */
	public function enqueue(): void {
		if ( ! $this->has_card() ) {
			return;
		}
		if ( $this->has_element() ) {
			wp_enqueue_script_module( 'nutgraf', plugins_url( 'assets/element.js', $this->file ), array(), NUTGRAF_VERSION );
		} else {
			// In the head, not deferred: before the first paint nothing moves.
			wp_enqueue_script( 'nutgraf', plugins_url( 'assets/embed.js', $this->file ), array(), NUTGRAF_VERSION, false );
		}
		wp_register_style( 'nutgraf', false, array(), NUTGRAF_VERSION );
		wp_enqueue_style( 'nutgraf' );
		// The theme's own colour, if its theme.json has one of that name.
		wp_add_inline_style( 'nutgraf', 'nutgraf-card{--nutgraf-accent:var(--wp--preset--color--primary,currentColor)}' );
	}

	/**
	 * What our script's tag says.
	 *
	 * @param array $attributes The attributes that a script's tag has.
	 */
	public function script_attributes( array $attributes ): array {
		if ( 'nutgraf-js' !== ( $attributes['id'] ?? '' ) ) {
			return $attributes;
		}
		return $attributes + Nutgraf_Card::script_attributes( Nutgraf_Settings::get() );
	}

	/**
	 * Puts an element into a post's text, where it takes one; else the script finds the place.
	 *
	 * @param string $content The post's text.
	 */
	public function content( $content ) {
		$is_post = in_the_loop() && is_main_query();
		if ( ! $is_post || ! $this->has_card() || ! $this->has_element() || has_block( 'nutgraf/card' ) ) {
			return $content;
		}
		return Nutgraf_Card::placed( $this->element(), $content, Nutgraf_Settings::get()['place'] );
	}

	/** What a block shows. */
	public function block(): string {
		return Nutgraf_Post::is_off( (int) get_the_ID() ) ? '' : $this->element();
	}

	private function element(): string {
		$post = (int) get_the_ID();
		return Nutgraf_Card::html( Nutgraf_Settings::get(), Nutgraf_Post::points( $post ), Nutgraf_Server::card( $post ) );
	}

	/** Whether this page shows one article, and its card is wanted. */
	private function has_card(): bool {
		if ( ! is_singular() || Nutgraf_Post::is_off( (int) get_queried_object_id() ) ) {
			return false;
		}
		return has_block( 'nutgraf/card' ) || ( is_singular( 'post' ) && 'none' !== Nutgraf_Settings::get()['place'] );
	}

	/** Whether the card needs an element of ours in the text: for a block, an editor's points, or a card that is written. */
	private function has_element(): bool {
		$post = (int) get_queried_object_id();
		return has_block( 'nutgraf/card' ) || Nutgraf_Post::points( $post ) || '' !== Nutgraf_Server::card( $post );
	}
}

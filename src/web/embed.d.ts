// A script for a page's `<script src>`: it exports nothing.
export {};

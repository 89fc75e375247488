package org.vouchgate.summary.pdf;

/**
 * How a text looks.
 *
 * @param leading from one line's base to the next, in points
 */
record TextStyle(boolean bold, float size, float leading, Ink ink) {

    static final TextStyle TITLE = new TextStyle(true, 17, 22, Ink.TEXT);
    static final TextStyle LARGE = new TextStyle(true, 12, 16, Ink.TEXT);
    static final TextStyle HEADING = new TextStyle(true, 10.5f, 15, Ink.TEXT);
    static final TextStyle STRONG = new TextStyle(true, 9, 12.5f, Ink.TEXT);
    static final TextStyle BODY = new TextStyle(false, 9, 12.5f, Ink.TEXT);
    static final TextStyle SMALL = new TextStyle(false, 8, 11, Ink.TEXT);
    static final TextStyle QUIET = new TextStyle(false, 8, 11, Ink.QUIET);
    static final TextStyle TINY = new TextStyle(false, 7, 9, Ink.QUIET);

    TextStyle in(Ink other) {
        return new TextStyle(bold, size, leading, other);
    }
}

package org.vouchgate.gateway.pages;

import java.util.regex.Pattern;

/** Keeps a name that others typed from turning around the sentence it stands in (UAX #9, isolates). */
public final class Isolated {

    /** Written from right to left, or made to be: nothing else needs keeping apart. */
    private static final Pattern TURNS =
            Pattern.compile("[\\p{InHebrew}\\p{InArabic}\\u07c0-\\u08ff\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern CONTROLS = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private Isolated() {}

    /** The name, for a sentence in plain text; without the characters that command a direction. */
    public static String name(String typed) {
        return TURNS.matcher(typed).find() ? '\u2068' + CONTROLS.matcher(typed).replaceAll("") + '\u2069' : typed;
    }
}

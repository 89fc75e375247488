package org.vouchgate.gateway.employer;

import java.util.regex.Pattern;

/** What may be named for candidates to turn to: an e-mail address, or the https address of a page. */
public final class Contact {

    /** How many characters one may have. */
    public static final int LONGEST = 300;

    private static final Pattern CONTACT =
            Pattern.compile("https://[^\\s<>\"\\p{Cc}\\p{Cf}]+|[^\\s<>\"@\\p{Cc}\\p{Cf}]+@[^\\s<>\"@\\p{Cc}\\p{Cf}]+");

    private Contact() {}

    public static boolean is(String text) {
        return text.length() <= LONGEST && CONTACT.matcher(text).matches();
    }
}

package org.vouchgate.ats.ashby;

import java.util.regex.Pattern;

/** Ashby's ids. Nothing else is ever put into a request as one. */
final class Ids {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }
}

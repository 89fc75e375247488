package org.vouchgate.ats.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Names and values as a form, or as the query of an address; in the order they were added. */
public record Form(List<String> pairs) {

    public Form {
        pairs = List.copyOf(pairs);
    }

    public static Form with(String name, String value) {
        return new Form(List.of()).and(name, value);
    }

    public Form and(String name, String value) {
        var more = new ArrayList<>(pairs);
        more.add(encoded(name) + "=" + encoded(value));
        return new Form(more);
    }

    /** As the body of a request. */
    public AtsRequest in(AtsRequest request) {
        return request.with(
                "application/x-www-form-urlencoded", String.join("&", pairs).getBytes(StandardCharsets.US_ASCII));
    }

    /** As the query of an address that has none. */
    public URI behind(URI address) {
        return URI.create(address + "?" + String.join("&", pairs));
    }

    /** Values may be secrets. */
    @Override
    public String toString() {
        return "Form[" + pairs.size() + " fields]";
    }

    private static String encoded(String text) {
        // A space as %20 is understood in bodies and in queries alike.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package org.vouchgate.matching;

import java.util.Arrays;
import java.util.List;

/**
 * Something to say, before it is said in a language.
 *
 * @param key       which sentence, as in the product's phrase books
 * @param arguments what to put into it, in order
 */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}

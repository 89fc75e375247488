package org.vouchgate.gateway.samples;

import java.util.function.Function;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.words.Words;

/**
 * A page in one of its states.
 *
 * @param name what it shows, as a file's name: {@code recruiter-ask-with-mistakes}
 * @param page the page, for a reader of that language
 */
public record Sample(String name, Function<Words, Page> page) {

    public static Sample of(String name, String template, Object model) {
        return new Sample(name, words -> new Page(template, model));
    }
}

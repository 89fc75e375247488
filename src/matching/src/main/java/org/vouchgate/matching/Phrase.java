package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One phrase to look for: a sequence of slots, each of which takes one of some ways of saying it.
 *
 * <p>In writing, {@code (a|b)} is a slot with two ways, {@code (a|)} one that may stay empty, {@code word*} any word
 * that begins so, {@code #} a number, {@code _} any word, {@code $} the end of the clause, and <code>\)</code> a bracket.
 */
record Phrase(String topic, List<List<List<String>>> slots) {

    static final String NUMBER = "#";
    private static final String ANY = "_";
    private static final String END = "$";
    private static final int MOST_DIGITS = 3;

    static Phrase of(String topic, String written) {
        var slots = new ArrayList<List<List<String>>>();
        int at = 0;
        while (at < written.length()) {
            if (Character.isWhitespace(written.charAt(at))) {
                at++;
                continue;
            }
            boolean group = written.charAt(at) == '(';
            int end = group ? written.indexOf(')', at) + 1 : chunkEnd(written, at);
            boolean star = group && end < written.length() && written.charAt(end) == '*';
            var ways = group
                    ? written.substring(at + 1, end - 1).split("\\|", -1)
                    : new String[] {written.substring(at, end)};
            var slot = new ArrayList<List<String>>();
            for (var way : ways) {
                slot.add(atoms(star ? way + "*" : way));
            }
            slots.add(List.copyOf(slot));
            at = star ? end + 1 : end;
        }
        return new Phrase(topic, List.copyOf(slots));
    }

    private static int chunkEnd(String written, int at) {
        int end = at;
        while (end < written.length() && !Character.isWhitespace(written.charAt(end))) {
            end++;
        }
        return end;
    }

    private static List<String> atoms(String way) {
        var atoms = new ArrayList<String>();
        for (var chunk : way.strip().split("\\s+")) {
            if (chunk.equals(NUMBER) || chunk.equals(ANY) || chunk.equals(END)) {
                atoms.add(chunk);
                continue;
            }
            Token.of(chunk.replace("\\", "")).forEach(token -> atoms.add(token.form()));
            if (chunk.endsWith("*") && !atoms.isEmpty()) {
                atoms.set(atoms.size() - 1, atoms.get(atoms.size() - 1) + "*");
            }
        }
        return List.copyOf(atoms);
    }

    /** What its first word can be, as written. */
    Set<String> firsts() {
        var firsts = new HashSet<String>();
        for (var slot : slots) {
            slot.stream().filter(way -> !way.isEmpty()).forEach(way -> firsts.add(way.get(0)));
            if (slot.stream().noneMatch(List::isEmpty)) {
                return firsts;
            }
        }
        throw new IllegalStateException("a phrase of " + topic + " may be empty: " + slots);
    }

    /** The index after the last token that the phrase takes if it starts at one; -1 if it does not stand there. */
    int end(List<Token> tokens, int from, Map<String, Integer> numbers) {
        return end(tokens, from, 0, numbers);
    }

    private int end(List<Token> tokens, int from, int slot, Map<String, Integer> numbers) {
        if (slot == slots.size()) {
            return from;
        }
        int longest = -1;
        for (var way : slots.get(slot)) {
            int after = takes(way, tokens, from, numbers);
            if (after >= 0) {
                longest = Math.max(longest, end(tokens, after, slot + 1, numbers));
            }
        }
        return longest;
    }

    private static int takes(List<String> way, List<Token> tokens, int from, Map<String, Integer> numbers) {
        int at = from;
        for (var atom : way) {
            boolean more = at < tokens.size();
            if (atom.equals(END)) {
                if (more && !tokens.get(at).isMark()) {
                    return -1;
                }
            } else if (more && fits(atom, tokens.get(at), numbers)) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static boolean fits(String atom, Token token, Map<String, Integer> numbers) {
        if (atom.equals(NUMBER)) {
            return isNumber(token, numbers.keySet());
        }
        if (atom.equals(ANY)) {
            return !token.isMark();
        }
        return atom.endsWith("*")
                ? token.form().startsWith(atom.substring(0, atom.length() - 1))
                : token.form().equals(atom);
    }

    static boolean isNumber(Token token, Collection<String> numberWords) {
        return token.isDigits() ? token.form().length() <= MOST_DIGITS : numberWords.contains(token.form());
    }
}

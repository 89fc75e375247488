package org.vouchgate.skills.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text out of HTML, one block a line, list items after a dash. Nothing is interpreted, fetched or kept of the
 * markup; a tag that never ends is text. One pass, so time and space are linear in the input.
 */
public final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "td",
            "th",
            "tr",
            "ul");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]{2,}");
    private static final Set<String> INLINE = Set.of("a", "b", "body", "em", "html", "i", "span", "strong", "u");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "template", "noscript", "svg");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("szlig", "ß"),
            Map.entry("oslash", "ø"),
            Map.entry("Oslash", "Ø"),
            Map.entry("aelig", "æ"),
            Map.entry("AElig", "Æ"),
            Map.entry("oelig", "œ"),
            Map.entry("lstrok", "ł"),
            Map.entry("Lstrok", "Ł"),
            Map.entry("euro", "€"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("iquest", "¿"),
            Map.entry("iexcl", "¡"),
            Map.entry("shy", ""));

    /** Letters with accents are named by the letter and the accent: {@code eacute}. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("acute", "\u0301"),
            Map.entry("grave", "\u0300"),
            Map.entry("circ", "\u0302"),
            Map.entry("tilde", "\u0303"),
            Map.entry("uml", "\u0308"),
            Map.entry("cedil", "\u0327"),
            Map.entry("ring", "\u030A"),
            Map.entry("caron", "\u030C"),
            Map.entry("ogon", "\u0328"),
            Map.entry("dot", "\u0307"));

    /** What stands for a character in plain text too: texts are often cut out of pages with these left in. */
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}{2,8});");

    /** Longer sources are cut here. */
    public static final int LONGEST = 1_000_000;

    private static final int LONGEST_ENTITY = 10;

    /** Quotes are kept track of so far into a tag. */
    private static final int LONGEST_TAG = 20_000;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int next;
    private boolean noMoreTags;

    private HtmlText(String html) {
        this.html = html;
    }

    /** HTML, also HTML that came escaped once more, becomes text; of plain text only the entities are read. */
    public static String of(String source) {
        var bounded = source.length() > LONGEST ? source.substring(0, LONGEST) : source;
        if (isHtml(bounded)) {
            return new HtmlText(bounded).read();
        }
        var unescaped = bounded.contains("&lt;") ? new HtmlText(bounded).unescaped() : bounded;
        return isHtml(unescaped) ? new HtmlText(unescaped).read() : withoutEntities(bounded);
    }

    private static String withoutEntities(String plain) {
        return plain.indexOf('&') < 0
                ? plain
                : ENTITY.matcher(plain).replaceAll(found -> {
                    var decoded = decode(found.group(1));
                    return Matcher.quoteReplacement(decoded.isEmpty() ? found.group() : decoded);
                });
    }

    /** Whether a tag that HTML knows is opened or closed anywhere. */
    private static boolean isHtml(String source) {
        for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
            var name = tagName(source, at + 1);
            if (BLOCKS.contains(name) || SILENT.contains(name) || INLINE.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private String unescaped() {
        while (next < html.length()) {
            step(false);
        }
        return text.toString();
    }

    private String read() {
        while (next < html.length()) {
            step(true);
        }
        return tidy(text.toString());
    }

    private void step(boolean withTags) {
        char c = html.charAt(next);
        if (c == '&') {
            entity();
        } else if (withTags && c == '<' && !noMoreTags) {
            tag();
        } else {
            text.append(withTags && Character.isWhitespace(c) ? ' ' : c);
            next++;
        }
    }

    private void entity() {
        int end = next + 1;
        while (end < html.length() && end - next < LONGEST_ENTITY && html.charAt(end) != ';') {
            end++;
        }
        if (end == html.length() || html.charAt(end) != ';') {
            text.append('&');
            next++;
        } else {
            text.append(decode(html.substring(next + 1, end)));
            next = end + 1;
        }
    }

    private static String decode(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.containsKey(name) ? ENTITIES.get(name) : accented(name);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
        } catch (NumberFormatException e) {
            return " ";
        }
    }

    private static String accented(String name) {
        return name.length() > 1 && ACCENTS.containsKey(name.substring(1))
                ? Normalizer.normalize(name.charAt(0) + ACCENTS.get(name.substring(1)), Normalizer.Form.NFC)
                : " ";
    }

    private void tag() {
        var name = tagName(html, next + 1);
        boolean comment = html.startsWith("<!", next);
        int end = name.isEmpty() && !comment ? -1 : comment ? endOfComment() : endOfTag();
        if (end < 0) {
            noMoreTags = !name.isEmpty() || comment;
            text.append('<');
            next++;
            return;
        }
        boolean opens = html.charAt(next + 1) != '/';
        next = end + 1;
        if (opens && SILENT.contains(name)) {
            int close = closing(name);
            next = close < 0 ? html.length() : close;
        } else if (BLOCKS.contains(name)) {
            text.append(opens && name.equals("li") ? "\n- " : "\n");
        }
    }

    private int endOfComment() {
        if (!html.startsWith("<!--", next)) {
            return html.indexOf('>', next);
        }
        int dashes = html.indexOf("-->", next);
        return dashes < 0 ? -1 : dashes + 2;
    }

    /** The bracket that closes the tag; one within a quoted attribute does not, unless the quote never ends. */
    private int endOfTag() {
        char quote = 0;
        int first = -1;
        int reach = Math.min(html.length(), next + LONGEST_TAG);
        for (int at = next; at < reach; at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at;
            } else if ((c == '"' || c == '\'') && html.charAt(at - 1) == '=') {
                quote = c;
            }
            first = c == '>' && first < 0 ? at : first;
        }
        return first < 0 ? html.indexOf('>', reach) : first;
    }

    private int closing(String name) {
        for (int at = html.indexOf("</", next); at >= 0; at = html.indexOf("</", at + 2)) {
            if (tagName(html, at + 1).equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private static String tagName(String html, int from) {
        int start = from < html.length() && html.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < html.length() && end - start < LONGEST_ENTITY && isNameCharacter(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String tidy(String text) {
        var lines = new StringBuilder();
        for (var line : text.split("\n")) {
            var tidied = SPACES.matcher(line.strip()).replaceAll(" ");
            if (!tidied.isEmpty() && !tidied.equals("-")) {
                lines.append(tidied).append('\n');
            }
        }
        return lines.toString().stripTrailing();
    }
}

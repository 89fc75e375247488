package org.vouchgate.acceptance.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which test classes cite which requirement. A class counts only if it has tests of its own. */
final class Citations {

    private static final Pattern ID =
            Pattern.compile("\\b(?:(?:AR|RU|CP|DQ|RS|EN|VT|FM|DC|SE|HA|V1|SD|OB|A)-\\d{2,3}|D(?:1[0-6]|[1-9]))\\b");
    private static final Pattern TEST = Pattern.compile("@(?:Test|ParameterizedTest|TestFactory|Property|ArchTest)\\b");

    private Citations() {}

    static Map<String, Set<String>> in(Path repository) {
        var citations = new TreeMap<String, Set<String>>();
        try (var files = Files.walk(repository)) {
            files.filter(file -> isTest(repository.relativize(file))).forEach(file -> {
                var name = file.getFileName().toString().replace(".java", "");
                idsIn(file)
                        .forEach(id -> citations
                                .computeIfAbsent(id, any -> new TreeSet<>())
                                .add(name));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return citations;
    }

    private static boolean isTest(Path file) {
        var path = file.toString();
        return path.contains("src/test/java/")
                && !path.startsWith("src/acceptance/src/test/java/org/vouchgate/acceptance/coverage/")
                && path.endsWith(".java");
    }

    private static Set<String> idsIn(Path file) {
        try {
            var text = Files.readString(file);
            return TEST.matcher(text).find()
                    ? ID.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet())
                    : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

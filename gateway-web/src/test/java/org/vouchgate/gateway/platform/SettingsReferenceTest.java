package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code config/gateway.properties} lists every setting that there is, and none that there is not. */
class SettingsReferenceTest {

    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^#?(gateway\\.[a-z0-9.-]+)=");
    private static final Pattern OF_THE_APPLICATION = Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"");
    private static final Pattern OF_THE_SERVER = Pattern.compile("\\$\\{(gateway\\.[a-z0-9.-]+)");

    @Test
    void the_reference_and_the_code_name_the_same_settings() throws IOException {
        var used = settingsOfTheApplication();
        used.addAll(found(OF_THE_SERVER, read("config/server/gateway.cli")));

        var documented = found(DOCUMENTED, read("config/gateway.properties"));

        assertThat(documented).containsExactlyElementsOf(used);
    }

    @Test
    void the_search_finds_settings_of_both_kinds() throws IOException {
        assertThat(settingsOfTheApplication()).contains("gateway.public-url", "gateway.oidc.allow-private-address");
        assertThat(found(OF_THE_SERVER, read("config/server/gateway.cli"))).contains("gateway.db.url", "gateway.node");
    }

    private static TreeSet<String> settingsOfTheApplication() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(root().resolve("gateway-web/src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                names.addAll(found(OF_THE_APPLICATION, Files.readString(file)));
            }
        }
        return names;
    }

    private static TreeSet<String> found(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static String read(String file) throws IOException {
        return Files.readString(root().resolve(file));
    }

    private static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("config/server"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}

package org.vouchgate.acceptance.rules;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.acceptance.server.Repository;

/** The compiled main classes of every module, as the build has just made them. */
final class AllModules implements LocationProvider {

    private static final List<String> MODULES = List.of(
            "src/credential",
            "src/presentation",
            "src/skills",
            "src/words",
            "src/matching",
            "src/summary",
            "src/record",
            "src/command",
            "src/testkit",
            "src/demo",
            "ats-connectors/ats-spi",
            "ats-connectors/ats-generic",
            "ats-connectors/ats-greenhouse",
            "ats-connectors/ats-ashby",
            "ats-connectors/ats-lever",
            "ats-connectors/ats-odoo",
            "ats-connectors/ats-kombo",
            "ats-connectors/ats-partners",
            "ats-connectors/ats-enterprise",
            "ats-connectors/ats-template",
            "gateway-web");

    @Override
    public Set<Location> get(Class<?> testClass) {
        return directories().stream().map(Location::of).collect(Collectors.toSet());
    }

    private static List<Path> directories() {
        var directories = MODULES.stream()
                .map(module -> Repository.at(module).resolve("target/classes"))
                .toList();
        directories.stream()
                .filter(directory -> !Files.isDirectory(directory))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalStateException("build " + missing + " first");
                });
        return directories;
    }
}

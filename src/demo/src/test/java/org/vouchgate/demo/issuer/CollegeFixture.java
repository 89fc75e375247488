package org.vouchgate.demo.issuer;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.vouchgate.demo.DemoFixture;

/** A college over a data directory, as a server would wire it. */
public final class CollegeFixture {

    public static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private CollegeFixture() {}

    public static College open(Path directory) {
        var college = new College();
        college.site = DemoFixture.site(directory);
        college.data = DemoFixture.data(directory);
        college.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        college.chance = new SecureRandom();
        college.register = new Register();
        college.register.data = college.data;
        college.register.clock = college.clock;
        college.register.chance = college.chance;
        college.register.load();
        college.open();
        return college;
    }
}

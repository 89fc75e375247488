package org.vouchgate.demo;

import java.nio.file.Path;

/** The demo's parts without a server: a site at one address, and data in a directory of the test. */
public final class DemoFixture {

    private DemoFixture() {}

    public static Site site(Path data) {
        return new Site() {
            @Override
            public Path data() {
                return data;
            }
        };
    }

    public static DataDirectory data(Path directory) {
        var data = new DataDirectory();
        data.site = site(directory);
        return data;
    }
}

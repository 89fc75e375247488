package org.vouchgate.gateway.design;

import java.util.List;
import org.vouchgate.gateway.samples.Sample;

public final class DesignSamples {

    private DesignSamples() {}

    public static List<Sample> all() {
        return List.of(Sample.of("design", "design/page.jte", DesignPage.whole()));
    }
}

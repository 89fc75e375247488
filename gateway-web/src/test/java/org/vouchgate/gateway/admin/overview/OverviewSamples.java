package org.vouchgate.gateway.admin.overview;

import java.util.List;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.admin.overview.OverviewPage.Alert;
import org.vouchgate.gateway.samples.Sample;

/** What an administrator sees first, on good days and on bad ones. */
public final class OverviewSamples {

    private OverviewSamples() {}

    public static List<Sample> all() {
        return List.of(
                Sample.of("admin-overview-quiet", "admin/overview.jte", new OverviewPage(Shells.ADMIN, List.of())),
                Sample.of(
                        "admin-overview",
                        "admin/overview.jte",
                        new OverviewPage(
                                Shells.ADMIN,
                                List.of(
                                        new Alert("admin.alert.certificate", 12L, false, "/admin/keys"),
                                        new Alert("admin.alert.certificate-over", List.of(), true, "/admin/keys"),
                                        new Alert(
                                                "admin.alert.certificate-soon",
                                                Shells.HOSTILE,
                                                false,
                                                "/admin/issuers"),
                                        new Alert("admin.alert.sources", 2L, true, "/admin/sources"),
                                        new Alert("admin.alert.issuers", 1L, false, "/admin/issuers"),
                                        new Alert("admin.alert.reliance-over", 3L, false, "/admin/issuers"),
                                        new Alert("admin.alert.paused", 1L, true, "/connectors"),
                                        new Alert("admin.alert.stuck", 1_204L, true, "/connectors"),
                                        new Alert("admin.alert.importing", 1L, false, "/taxonomies"),
                                        new Alert("admin.alert.import-failed", 1L, true, "/taxonomies"),
                                        new Alert("admin.alert.held", 40L, false, "/automation"),
                                        new Alert("admin.alert.token", 1L, false, "/admin/people")))));
    }
}

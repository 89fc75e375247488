package org.vouchgate.gateway.admin;

import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.gateway.admin.audit.AuditSamples;
import org.vouchgate.gateway.admin.automation.AutomationSamples;
import org.vouchgate.gateway.admin.connectors.ConnectorsSamples;
import org.vouchgate.gateway.admin.contact.ContactSamples;
import org.vouchgate.gateway.admin.keys.KeysSamples;
import org.vouchgate.gateway.admin.overview.OverviewSamples;
import org.vouchgate.gateway.admin.people.PeopleSamples;
import org.vouchgate.gateway.admin.policies.PoliciesSamples;
import org.vouchgate.gateway.admin.taxonomies.TaxonomiesSamples;
import org.vouchgate.gateway.admin.templates.TemplatesSamples;
import org.vouchgate.gateway.admin.trust.TrustSamples;
import org.vouchgate.gateway.admin.weights.WeightsSamples;
import org.vouchgate.gateway.samples.Sample;

/** All pages of administrators. */
public final class AdminSamples {

    private AdminSamples() {}

    public static List<Sample> all() {
        return Stream.of(
                        OverviewSamples.all(),
                        TrustSamples.all(),
                        TemplatesSamples.all(),
                        PoliciesSamples.all(),
                        WeightsSamples.all(),
                        TaxonomiesSamples.all(),
                        ConnectorsSamples.all(),
                        AutomationSamples.all(),
                        KeysSamples.all(),
                        PeopleSamples.all(),
                        ContactSamples.all(),
                        AuditSamples.all())
                .flatMap(List::stream)
                .toList();
    }
}

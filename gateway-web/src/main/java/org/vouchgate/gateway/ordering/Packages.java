package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.gateway.request.RequestTemplates;

/** What can be ordered: an employer's request templates. */
@ApplicationScoped
public class Packages {

    @Inject
    RequestTemplates templates;

    public List<VerificationPackage> of(UUID employer) {
        return templates.all(employer).stream()
                .map(template -> new VerificationPackage(template.name(), template.title(), template.description()))
                .toList();
    }

    /** The order with its package's id, where the vendor names what can be ordered by UUID. */
    Inbound.Order named(UUID employer, Inbound.Order order) {
        return of(employer).stream()
                .filter(one -> one.uuid().toString().equalsIgnoreCase(order.packageId()))
                .findFirst()
                .map(one -> order.of(one.id()))
                .orElse(order);
    }
}

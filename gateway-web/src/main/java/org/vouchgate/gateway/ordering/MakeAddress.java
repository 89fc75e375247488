package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.InboundSettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.Vault;

/** Gives an account an address to call at, and a new one whenever its administrator wants. */
@ApplicationScoped
public class MakeAddress {

    /**
     * An address as an administrator sees it.
     *
     * @param base   the vendor's operations follow after it
     * @param endsAt until when it is answered, if it is not the newest
     */
    public record Address(URI base, Instant createdAt, Optional<Instant> endsAt) {}

    @Inject
    AtsAddresses addresses;

    @Inject
    AtsAccounts accounts;

    @Inject
    AuditTrail audit;

    @Inject
    InboundSettings settings;

    @Inject
    GatewaySettings gateway;

    @Inject
    Secrets secrets;

    @Inject
    Vault vault;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /**
     * A new address; earlier ones go on being answered for a while, so that the ATS can be told at leisure.
     *
     * @param atOnce whether earlier ones end now, because one of them got into wrong hands
     */
    public Address make(UUID employer, String by, String connector, boolean atOnce) {
        if (accounts.find(employer, connector).isEmpty()) {
            throw new NotFound("account with this connector");
        }
        var now = clock.instant();
        var id = UUID.randomUUID();
        var key = secrets.fresh();
        var address = AtsAddress.of(
                id, employer, connector, Secrets.hash(key), vault.seal(key, AtsAddress.place(id)), now, by);
        commit.run(() -> {
            addresses.end(employer, connector, now.plus(atOnce ? Duration.ZERO : settings.addressOverlap()));
            addresses.add(address);
            audit.note(employer, now, by, "ats.address-made", employer, connector);
            return id;
        });
        return view(address);
    }

    /** Those that are answered, newest first. */
    public List<Address> of(UUID employer, String connector) {
        return addresses.of(employer, connector, clock.instant()).stream()
                .map(this::view)
                .toList();
    }

    private Address view(AtsAddress address) {
        var key = vault.open(address.sealedKey(), AtsAddress.place(address.id()));
        return new Address(
                gateway.at("/ats/" + address.connector() + "/at/" + key), address.createdAt(), address.endsAt());
    }
}

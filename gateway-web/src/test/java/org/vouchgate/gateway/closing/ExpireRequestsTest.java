package org.vouchgate.gateway.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.LIFETIME;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.round.OneByOnes;

/** Requests end when their time is over, each by itself. */
class ExpireRequestsTest {

    private final List<UUID> tried = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void one_that_cannot_be_ended_holds_up_nobody_and_is_tried_again(Engine engine) {
        var database = engine.database();
        database.empty();
        var stubborn = Opened.in(database);
        database.commit(entities -> entities.createNativeQuery("update presentation_request set expires_at = ?1")
                .setParameter(1, NOON)
                .executeUpdate());
        var other = Opened.in(database);
        var expire = expiring(new Commits(database), stubborn.id());

        expire.expireOverdue();
        expire.expireOverdue();

        assertThat(tried).containsExactly(stubborn.id(), other.id(), stubborn.id());
        assertThat(database.number("select count(*) from presentation_request where state = 'EXPIRED'"))
                .isEqualTo(1);
        assertThat(expire.oneByOne.failing("expire")).isEqualTo(1);
    }

    private ExpireRequests expiring(Commits commits, UUID stubborn) {
        var now = NOON.plus(LIFETIME);
        var expire = new ExpireRequests();
        expire.requests = commits.on(new PresentationRequests());
        expire.oneByOne = OneByOnes.at(now);
        expire.clock = Clock.fixed(now, ZoneOffset.UTC);
        expire.close = new CloseRequest() {
            @Override
            public boolean without(
                    PresentationRequest request, RequestState end, EndReason reason, String actor, Instant at) {
                tried.add(request.id());
                if (request.id().equals(stubborn)) {
                    throw new IllegalStateException("a bug");
                }
                return commits.run(() -> expire.requests.end(request, RequestState.LIVE, end, reason.wireName(), at));
            }
        };
        return expire;
    }
}

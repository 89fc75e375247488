package org.vouchgate.gateway.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Which request an application was last asked by, for one package: while it is open, nobody asks again. */
@Entity
@Table(name = "open_order")
public class OpenOrder {

    /** One application, one package. */
    @Embeddable
    public record Key(
            @Column(name = "employer_id", nullable = false) UUID employer,
            @Column(nullable = false, length = 32) String connector,
            @Column(nullable = false, length = 200) String application,

            @Column(name = "package_id", nullable = false, length = 64)
            String packageId)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "request_id", nullable = false)
    private UUID request;

    protected OpenOrder() {
        // for JPA
    }

    static OpenOrder of(Key key, UUID request) {
        var order = new OpenOrder();
        order.key = key;
        order.request = request;
        return order;
    }

    UUID request() {
        return request;
    }
}

package org.vouchgate.gateway.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Which request an application was last asked by, for one package: while it is open, nobody asks again. */
@Entity
@Table(name = "open_order")
public class OpenOrder {

    /** One application, one package. */
    @Embeddable
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "employer_id", nullable = false)
        private UUID employer;

        @Column(nullable = false, length = 32)
        private String connector;

        @Column(nullable = false, length = 200)
        private String application;

        @Column(name = "package_id", nullable = false, length = 64)
        private String packageId;

        protected Key() {
            // for JPA
        }

        public Key(UUID employer, String connector, String application, String packageId) {
            this.employer = employer;
            this.connector = connector;
            this.application = application;
            this.packageId = packageId;
        }

        public UUID employer() {
            return employer;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && employer.equals(key.employer)
                    && connector.equals(key.connector)
                    && application.equals(key.application)
                    && packageId.equals(key.packageId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(employer, connector, application, packageId);
        }
    }

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

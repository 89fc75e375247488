package org.vouchgate.gateway.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.cfg.Configuration;
import org.vouchgate.gateway.request.PresentationRequest;

/** A database with the gateway's tables, and repositories on it that share one transaction. */
public final class Database {

    /** Held, so that its level is not forgotten: what Hibernate has to say at start is not the tests' matter. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    /** What is referred to comes later. */
    private static final List<String> TABLES = List.of(
            "audit_event",
            "weights_version",
            "taxonomy",
            "trust_policy",
            "trusted_issuer",
            "trust_anchor",
            "staged_move",
            "stage_rule",
            "panel_context",
            "ats_job",
            "inbound_change",
            "open_order",
            "ats_address",
            "inbound_event",
            "delivery",
            "ats_traffic",
            "ats_call",
            "ats_token",
            "ats_consent",
            "ats_catalogue",
            "ats_account_key",
            "ats_account",
            "seen_issuer",
            "assessment",
            "decision",
            "unsealing",
            "blind_review",
            "candidate_statement",
            "rights_link",
            "signed_document",
            "status_link",
            "presentation_request",
            "job",
            "own_template",
            "employer_policy",
            "known_person",
            "login_session",
            "api_token",
            "employer");

    static {
        HIBERNATE.setLevel(Level.SEVERE);
    }

    private final String url;
    private final String user;
    private final String password;
    private final EntityManagerFactory entities;

    private Database(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
        migrate();
        this.entities = configured("none").buildSessionFactory();
    }

    static Database at(String url, String user, String password) {
        return new Database(url, user, password);
    }

    /** Fails if a table or column that an entity names is missing or of another type. */
    void validate() {
        configured("validate").buildSessionFactory().close();
    }

    /** Runs something with one repository in a transaction of its own. */
    public <R, T> T commit(Class<R> repository, Function<R, T> work) {
        return commit(entityManager -> work.apply(on(entityManager, repository)));
    }

    /** Runs something in a transaction of its own. */
    public <T> T commit(Function<EntityManager, T> work) {
        try (var entityManager = entities.createEntityManager()) {
            var transaction = entityManager.getTransaction();
            transaction.begin();
            try {
                var result = work.apply(entityManager);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** Reads without a transaction, as a repository does that is called in none. */
    EntityManager session() {
        return entities.createEntityManager();
    }

    /** Stores what has no repository of its own in this test. */
    public void persist(Object... rows) {
        commit(entityManager -> {
            List.of(rows).forEach(entityManager::persist);
            return rows.length;
        });
    }

    /** A number, such as a count of rows. */
    public long number(String query) {
        return commit(entityManager ->
                ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue());
    }

    /** Leaves the tables as empty as they were. */
    public void empty() {
        commit(entityManager -> TABLES.stream()
                .mapToInt(table ->
                        entityManager.createNativeQuery("delete from " + table).executeUpdate())
                .sum());
    }

    /** A repository as the container would make it. */
    public static <R> R on(EntityManager entityManager, Class<R> repository) {
        try {
            var constructor = repository.getDeclaredConstructor();
            constructor.setAccessible(true);
            var made = constructor.newInstance();
            set(made, "entities", entityManager);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Injects by hand. */
    public static void set(Object bean, String field, Object value) {
        try {
            Field injected = bean.getClass().getDeclaredField(field);
            injected.setAccessible(true);
            injected.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void migrate() {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            for (var script : scripts()) {
                statement.execute(Files.readString(script));
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the order of their versions, as Flyway runs them. */
    private static List<Path> scripts() throws IOException {
        try (var files = Files.list(Path.of(URI.create(
                        Database.class.getResource("/db/V001__gateway.sql").toString()))
                .getParent())) {
            return files.sorted().toList();
        }
    }

    private Configuration configured(String schema) {
        var configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", url)
                .setProperty("jakarta.persistence.jdbc.user", user)
                .setProperty("jakarta.persistence.jdbc.password", password)
                .setProperty("hibernate.connection.pool_size", "12")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.hbm2ddl.auto", schema);
        entityClasses().forEach(configuration::addAnnotatedClass);
        return configuration;
    }

    /** Every entity of the application, as the container would find them. */
    static List<Class<?>> entityClasses() {
        return classes().stream()
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .toList();
    }

    /** Every class of the application. */
    static List<Class<?>> classes() {
        try {
            var root = Path.of(PresentationRequest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root.resolve("org/vouchgate/gateway"))) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name ->
                                name.endsWith(".class") && !name.contains("-info") && !name.contains("templates"))
                        .sorted()
                        .<Class<?>>map(name -> named(name.replace('/', '.').replaceAll("\\.class$", "")))
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Database.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

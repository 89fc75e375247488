import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/** What the suite needs of a MongoDB, in memory, on one port of this machine. Launched from source by run.sh. */
public final class InMemoryMongo extends MemoryBackend {

    public static void main(String[] arguments) {
        new MongoServer(new InMemoryMongo()).bind("127.0.0.1", Integer.parseInt(arguments[0]));
    }

    /** Answers the one question at the suite's start that the stand-in does not know. */
    @Override
    public Document handleMessage(MongoMessage message) {
        if (message.getDocument().containsKey("getParameter")) {
            var version = new Document("version", "6.0");
            return new Document("featureCompatibilityVersion", version).append("ok", 1.0);
        }
        return super.handleMessage(message);
    }
}

package dev.retort.run;

import static dev.retort.run.Runners.runner;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector.Argument;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.EventRequestManager;
import dev.retort.run.TestDatabase.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A program is held where H2 gives something another name while it changes a table, until H2 has written its file, and is killed there. H2 has
 * then a copy beside the table, or a copy and no table: a moment too short to be hit by chance.
 */
class H2CopyTest {
    /** Every so many renamings; each of them with {@code make torture}. */
    private static final int STRIDE = Math.min(4, Integer.getInteger("retort.torture.stride", 4));

    /** H2 writes half a second late. */
    private static final int WRITTEN_AFTER_MILLIS = 1_200;

    @Test
    void whatH2LeftOfATableIsPutInItsPlaceByTheNextRun() throws Exception {
        Figures figures = new Figures(Kind.H2_FILE, "inside alter table");
        boolean killed = true;
        for (int renaming = 1; killed; renaming += STRIDE) {
            try (TestDatabase database = TestDatabase.create(Kind.H2_FILE)) {
                database.release();
                killed = killedAt(renaming, database);
                figures.count(
                        killed,
                        database,
                        true,
                        () -> runner(database, CrashHistory.GRAPH).upgrade("head"));
            }
        }
        figures.report();
    }

    /** Whether the upgrade came to that renaming. */
    private static boolean killedAt(int renaming, TestDatabase database) throws Exception {
        VirtualMachine machine = upgrade(database);
        EventRequestManager requests = machine.eventRequestManager();
        var loading = requests.createClassPrepareRequest();
        loading.addClassFilter("org.h2.engine.Database");
        loading.enable();
        int seen = 0;
        while (true) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof ClassPrepareEvent prepared) {
                    holdAtRenamings(requests, prepared.referenceType());
                } else if (event instanceof BreakpointEvent && ++seen == renaming) {
                    Thread.sleep(WRITTEN_AFTER_MILLIS);
                    machine.process().destroyForcibly().waitFor();
                    return true;
                } else if (event instanceof VMDeathEvent || event instanceof VMDisconnectEvent) {
                    assertThat(machine.process().waitFor()).isZero();
                    return false;
                }
            }
            events.resume();
        }
    }

    private static VirtualMachine upgrade(TestDatabase database) throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Argument> arguments = connector.defaultArguments();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        arguments.get("options").setValue("-cp \"" + path + "\"");
        arguments
                .get("main")
                .setValue("%s \"%s\" %s head %d 0"
                        .formatted(Victim.class.getName(), database.url(), database.user(), Integer.MAX_VALUE));
        return connector.launch(arguments);
    }

    /** Holds the thread that renames alone: the one that writes the file goes on. */
    private static void holdAtRenamings(EventRequestManager requests, ReferenceType type) {
        for (Method method : type.methodsByName("renameSchemaObject")) {
            BreakpointRequest stop = requests.createBreakpointRequest(method.location());
            stop.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
            stop.enable();
        }
    }
}

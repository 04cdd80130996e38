package dev.retort.run;

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
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.util.Map;

/**
 * An upgrade in a program of its own, whose thread is held where it calls a certain method, while the others go on; then the program is killed.
 *
 * @param type the class that has the method
 * @param method the method
 */
record HeldProgram(String type, String method) {

    /**
     * Runs the upgrade until a call of the method.
     *
     * @param call which one, from 1
     * @param heldMillis how long the thread is held
     * @return whether it came to that call
     */
    boolean killedAt(int call, int heldMillis, TestDatabase database) throws Exception {
        VirtualMachine machine = upgrade(database);
        ClassPrepareRequest loading = machine.eventRequestManager().createClassPrepareRequest();
        loading.addClassFilter(type);
        loading.enable();
        int seen = 0;
        while (true) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof ClassPrepareEvent prepared) {
                    hold(machine, prepared.referenceType());
                } else if (event instanceof BreakpointEvent && ++seen == call) {
                    Thread.sleep(heldMillis);
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

    private void hold(VirtualMachine machine, ReferenceType loaded) {
        for (Method each : loaded.methodsByName(method)) {
            BreakpointRequest stop = machine.eventRequestManager().createBreakpointRequest(each.location());
            stop.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
            stop.enable();
        }
    }
}

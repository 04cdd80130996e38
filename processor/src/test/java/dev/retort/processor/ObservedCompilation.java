package dev.retort.processor;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A compilation in a JVM of its own, under the JDK's debugger: how often some methods are called, and which classes of Retort are loaded. So
 * production code needs no counters.
 *
 * @param calls the number of calls by {@code SimpleClass.method}
 * @param classes the names of the classes of Retort that were loaded
 * @param output the messages of the compiler
 */
record ObservedCompilation(SortedMap<String, Integer> calls, SortedSet<String> classes, String output) {

    /**
     * Runs javac.
     *
     * @param arguments those of javac
     * @param methods the names of the methods to count, by the name of their class; all overloads count as one
     */
    static ObservedCompilation of(List<String> arguments, Map<String, String> methods) throws Exception {
        VirtualMachine machine = launch(arguments);
        SortedMap<String, Integer> calls = new TreeMap<>();
        methods.forEach((type, method) -> calls.put(simple(type) + "." + method, 0));
        SortedSet<String> classes = new TreeSet<>();
        ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
        prepared.addClassFilter("dev.retort.*");
        prepared.enable();
        StringBuilder output = new StringBuilder();
        Thread reader = new Thread(() -> machine.process()
                .errorReader()
                .lines()
                .forEach(line -> output.append(line).append('\n')));
        reader.start();
        machine.resume();
        boolean running = true;
        while (running) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof ClassPrepareEvent loaded) {
                    ReferenceType type = loaded.referenceType();
                    if (!type.name().contains("$$Lambda")) {
                        classes.add(type.name());
                    }
                    String method = methods.get(type.name());
                    if (method != null) {
                        count(type, method);
                    }
                } else if (event instanceof BreakpointEvent call) {
                    calls.merge(
                            simple(call.location().declaringType().name()) + "."
                                    + call.location().method().name(),
                            1,
                            Integer::sum);
                }
                running &= !(event instanceof VMDeathEvent || event instanceof VMDisconnectEvent);
            }
            events.resume();
        }
        machine.process().waitFor();
        reader.join();
        return new ObservedCompilation(calls, classes, output.toString());
    }

    private static VirtualMachine launch(Collection<String> arguments) throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> options = connector.defaultArguments();
        options.get("options").setValue("-Xshare:auto");
        options.get("main").setValue("com.sun.tools.javac.Main " + String.join(" ", arguments));
        return connector.launch(options);
    }

    /** Private overloads are steps of the others. */
    private static void count(ReferenceType type, String method) {
        type.methodsByName(method).stream()
                .filter(each -> !each.isPrivate() && each.location() != null)
                .forEach(each -> {
                    BreakpointRequest request =
                            type.virtualMachine().eventRequestManager().createBreakpointRequest(each.location());
                    request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
                    request.enable();
                });
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}

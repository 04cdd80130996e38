package dev.retort.processor.entity.code;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a class file holds of code (Java Virtual Machine Specification 17, chapter 4). */
final class ClassFile {
    /** A class that the constant pool names, by its internal name: {@code bank/Channel}. */
    record ClassName(String internal) {}

    /** A field or a method that code refers to. */
    record Reference(String owner, String name, String descriptor) {}

    /** A call site that the JDK's own code makes. */
    record Dynamic(int bootstrap, String name, String descriptor) {}

    /** A method with its instructions; none for one that has no body. */
    record Method(String name, String descriptor, boolean isStatic, boolean isBridge, ByteBuffer code, int locals) {}

    /** A part of the constant pool that refers to others by their numbers. */
    private record Pair(int tag, int first, int second) {}

    private static final int STATIC = 0x0008;
    private static final int BRIDGE = 0x0040;

    private final List<Object> pool = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final List<List<Integer>> bootstraps = new ArrayList<>();
    private final String name;
    private final String superclass;
    private final List<String> interfaces = new ArrayList<>();

    /**
     * Reads a class file.
     *
     * @throws IOException if the bytes are none
     */
    ClassFile(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.skipNBytes(8);
        readPool(in);
        in.skipNBytes(2);
        name = className(in.readUnsignedShort());
        superclass = className(in.readUnsignedShort());
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            interfaces.add(className(in.readUnsignedShort()));
        }
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipNBytes(6);
            skipAttributes(in);
        }
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            methods.add(method(in));
        }
        readBootstraps(in);
    }

    private void readPool(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        pool.add(0);
        while (pool.size() < count) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> pool.add(in.readUTF());
                case 3 -> pool.add(in.readInt());
                case 4 -> pool.add(in.readFloat());
                case 5 -> wide(in.readLong());
                case 6 -> wide(in.readDouble());
                case 7, 8, 16, 19, 20 -> pool.add(new Pair(tag, in.readUnsignedShort(), 0));
                case 15 -> pool.add(new Pair(tag, in.readUnsignedByte(), in.readUnsignedShort()));
                default -> pool.add(new Pair(tag, in.readUnsignedShort(), in.readUnsignedShort()));
            }
        }
    }

    /** Takes two places. */
    private void wide(Object value) {
        pool.add(value);
        pool.add(value);
    }

    private String className(int index) {
        return index != 0 && pool.get(index) instanceof Pair pair ? text(pair.first()) : "";
    }

    private String text(int index) {
        return (String) pool.get(index);
    }

    private Method method(DataInputStream in) throws IOException {
        int flags = in.readUnsignedShort();
        String method = text(in.readUnsignedShort());
        String descriptor = text(in.readUnsignedShort());
        byte[] code = {};
        int locals = 0;
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            String attribute = text(in.readUnsignedShort());
            byte[] content = in.readNBytes(in.readInt());
            if (attribute.equals("Code")) {
                DataInputStream body = new DataInputStream(new ByteArrayInputStream(content));
                body.skipNBytes(2);
                locals = body.readUnsignedShort();
                code = body.readNBytes(body.readInt());
            }
        }
        return new Method(
                method, descriptor, (flags & STATIC) != 0, (flags & BRIDGE) != 0, ByteBuffer.wrap(code), locals);
    }

    private static void skipAttributes(DataInputStream in) throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipNBytes(2);
            in.skipNBytes(in.readInt());
        }
    }

    private void readBootstraps(DataInputStream in) throws IOException {
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            String attribute = text(in.readUnsignedShort());
            DataInputStream content = new DataInputStream(new ByteArrayInputStream(in.readNBytes(in.readInt())));
            for (int left = attribute.equals("BootstrapMethods") ? content.readUnsignedShort() : 0; left > 0; left--) {
                content.skipNBytes(2);
                List<Integer> arguments = new ArrayList<>();
                for (int more = content.readUnsignedShort(); more > 0; more--) {
                    arguments.add(content.readUnsignedShort());
                }
                bootstraps.add(arguments);
            }
        }
    }

    String name() {
        return name;
    }

    String superclass() {
        return superclass;
    }

    List<String> interfaces() {
        return interfaces;
    }

    /** The method of a name and a descriptor. */
    Optional<Method> method(String method, String descriptor) {
        return methods.stream()
                .filter(each -> each.name().equals(method) && each.descriptor().equals(descriptor))
                .findFirst();
    }

    /** The methods of a name and a number of parameters that are no bridges. */
    List<Method> methods(String method, int parameters) {
        return methods.stream()
                .filter(each -> each.name().equals(method)
                        && !each.isBridge()
                        && Descriptor.of(each.descriptor()).parameters().size() == parameters)
                .toList();
    }

    /** A constant: a number, a text, a {@link ClassName}, a {@link Reference}, a {@link Dynamic}, or {@link Unknown}. */
    Object constant(int index) {
        if (!(pool.get(index) instanceof Pair pair)) {
            return pool.get(index);
        }
        return switch (pair.tag()) {
            case 7 -> new ClassName(text(pair.first()));
            case 8 -> text(pair.first());
            case 9, 10, 11 -> {
                Pair member = (Pair) pool.get(pair.second());
                yield new Reference(className(pair.first()), text(member.first()), text(member.second()));
            }
            case 18 -> {
                Pair member = (Pair) pool.get(pair.second());
                yield new Dynamic(pair.first(), text(member.first()), text(member.second()));
            }
            default -> Unknown.VALUE;
        };
    }

    /** What a call site was made with. */
    List<Object> bootstrapArguments(Dynamic site) {
        return bootstraps.get(site.bootstrap()).stream().map(this::constant).toList();
    }
}

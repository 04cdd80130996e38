package dev.retort.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 on which no file grows beyond a limit: {@code jdbc:h2:limited:/path}. H2 makes the instances. */
public final class LimitedDisk extends FilePathWrapper {
    static final String SCHEME = "limited";

    static final String FULL = "No space left on device";

    private static volatile long limit = Long.MAX_VALUE;
    private static volatile String failure = FULL;
    private static volatile long greatest;

    /**
     * Makes the disk known to H2, with so many bytes for a file.
     *
     * @param message what the system answers to whoever writes behind them
     */
    static void limit(long bytes, String message) {
        FilePath.register(new LimitedDisk());
        limit = bytes;
        failure = message;
        greatest = 0;
    }

    /** The end of the last byte that was written since the limit was set. */
    static long greatest() {
        return greatest;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBase {
        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        private static void require(long end) throws IOException {
            if (end > limit) {
                throw new IOException(failure);
            }
            greatest = Math.max(greatest, end);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            require(file.position() + source.remaining());
            return file.write(source);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            require(position + source.remaining());
            return file.write(source, position);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long length) throws IOException {
            file.truncate(length);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}

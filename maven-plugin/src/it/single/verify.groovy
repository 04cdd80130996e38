String log = new File(basedir, 'build.log').getText('UTF-8')

// The call on the command line has compiled, and the revision is in the sources.
File sources = new File(basedir, 'src/main/java/com/acme/migrations')
assert sources.list().any { it ==~ /Baseline_\w+\.java/ }
assert new File(basedir, 'src/main/resources/com/acme/migrations/schema.snapshot').isFile()
assert log.contains('> process-classes @ single')

// The lifecycle has called the check, which compiles nothing; nor does a goal behind the lifecycle.
assert log.contains('Entities, snapshot and revisions agree.')
assert log.count('> process-classes @ single') == 1
assert log.count(':compile (default-compile) @ single') == 2

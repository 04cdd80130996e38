String log = new File(basedir, 'build.log').getText('UTF-8')

File sources = new File(basedir, 'history/src/main/java/com/acme/migrations')
String revision = new File(sources, sources.list().find { it ==~ /Baseline_\w+\.java/ }).getText('UTF-8')
assert revision.contains('"Guest"')
assert revision.contains('"Room"')
assert new File(basedir, 'history/src/main/resources/com/acme/migrations/schema.snapshot').isFile()

assert log.count('Skipped: retort.skip is set.') == 2

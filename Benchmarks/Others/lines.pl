#!/usr/bin/env perl
# SPDX-License-Identifier: Apache-2.0
# Lines to JSON as one writes it in Perl: perl lines.pl CORPUS <LOG. Times stay as they are.
use strict;
use warnings;

# For each corpus: the line, the names of its captures, and which of them are numbers.
my %formats = (
  access => [
    qr/^(\S+) \S+ (\S+) \[([^\]]+)\] "([A-Z]+) (\S+) HTTP\/([0-9.]+)" ([0-9]+) ([0-9]+) "([^"]*)" "([^"]*)"$/,
    [qw(client user timestamp method path version status bytes referrer agent)], [qw(status bytes)]],
  syslog => [
    qr/^([A-Z][a-z]{2} [ 0-9]\d \d\d:\d\d:\d\d) (\S+) ([^\s:\[]+)(?:\[(\d+)\])?: (.*)$/,
    [qw(timestamp host program pid message)], [qw(pid)]],
  java => [
    qr/^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) \[([^\]]*)\] ([A-Z]+) +(\S+) - (.*)$/,
    [qw(timestamp thread level logger message)], []],
  legacy => [
    qr/^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})\|([A-Z]+) *\|([^|]*)\|rc=(-?\d+)\|(-?[0-9.]+)\|(ORD-\d{8})\|(.*)$/,
    [qw(timestamp level host rc amount order message)], [qw(rc amount)]],
);
my ($expression, $fields, $numbers) = @{$formats{$ARGV[0] // ''} // die "which corpus?\n"};
my %is_number = map { $_ => 1 } @$numbers;
my @keys = map { qq("$_":) } @$fields;
my @quote = map { $is_number{$_} ? '' : '"' } @$fields;

sub escaped {
  my ($text) = @_;
  $text =~ s/(["\\])/\\$1/g;
  $text =~ s/([\x00-\x1f])/sprintf '\\u%04x', ord $1/ge;
  return $text;
}

while (my $line = <STDIN>) {
  chomp $line;
  my @values = $line =~ $expression;
  if (!@values) {
    print '{"unmatched":"', escaped($line), qq("}\n);
    next;
  }
  my $event = '';
  for my $i (0 .. $#values) {
    my $value = $values[$i];
    next if !defined $value || $value eq '-';
    $value = escaped($value) if $value =~ /["\\\x00-\x1f]/;
    $event .= ",$keys[$i]$quote[$i]$value$quote[$i]";
  }
  print '{', substr($event, 1), "}\n";
}

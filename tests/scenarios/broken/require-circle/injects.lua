require "decisions"

require "injects"
